import { config } from 'zod';

// Where zod checks a value, it would write a function as text and have it compiled: the policy of the page refuses that. Said
// before anything that uses zod is loaded.
config({ jitless: true });
