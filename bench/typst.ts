import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Maker, MakerMaterials } from './maker.ts';

/** Typst with its PDF/UA-1 export, through its Node module. It keeps what it parsed from document to document. */
export async function startMaker({ fonts, pictureFolder }: MakerMaterials): Promise<Maker> {
  const template = readFileSync(new URL('typst.typ', import.meta.url), 'utf8');
  const compiler = NodeCompiler.create({
    workspace: pictureFolder,
    fontArgs: [{ fontBlobs: [Buffer.from(fonts.regular), Buffer.from(fonts.bold)] }],
  });
  return {
    name: 'Typst',
    make: async (document) =>
      compiler.pdf(
        { mainFileContent: template, inputs: { document: JSON.stringify(document) } },
        { pdfStandard: 'ua-1' },
      ),
    close: async () => {},
  };
}
