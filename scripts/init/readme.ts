import type { Answers } from './answers.ts';

/** The README of a new project, for those who write its documents. */
export function readme({ name, language }: Answers): string {
  return `# ${name}

Easy-read pages and papers, made with Clearstep.

## Write

Each document is a folder in \`content\`, with one file for each language:

    content/tasks/make-tea/${language}.mdx

Open one of the examples and put your own words in the place of ours. Start another with \`npm run new\`.

| You type          | What happens                                                        |
| ----------------- | ------------------------------------------------------------------- |
| \`npm install\`     | brings everything that is needed, once                              |
| \`npm run dev\`     | shows pages and papers in a browser while you write                 |
| \`npm run new\`     | asks what you want to write, and starts a file                      |
| \`npm run check\`   | says what is to be put right, with the line and what to type        |
| \`npm run build\`   | builds the whole site with all papers into \`dist\`                   |
| \`npm run preview\` | shows the site that was built                                       |

\`npm run dev\` also shows the help for authors, at \`/help/\`: every tag with an example, and every picture.

## Make it yours

Name, colours, logo, contact and languages stand in \`astro.config.mjs\`. Photos lie beside the document that shows them. Words of your workplace go into \`content/words/${language}.yml\`, drawings of your own into \`content/pictures\`.

Let readers try what you have written before you hand it out, and say so under \`checked-with-readers\`.
`;
}
