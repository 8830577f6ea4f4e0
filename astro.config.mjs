import { defineConfig } from 'astro/config';
import { clearstep } from './src/integration/index.ts';

// Nothing about the people who build or read a site leaves their machine.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  integrations: [
    clearstep({
      name: 'Clearstep',
      tagline: {
        'en-GB': 'Work, one clear step at a time',
        cy: 'Gwaith, un cam clir ar y tro',
        pl: 'Praca, jeden jasny krok na raz',
      },
    }),
  ],
  server: { host: '127.0.0.1' },
});
