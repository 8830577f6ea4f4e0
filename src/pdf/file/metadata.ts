import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import type { Publication } from '../../print/sheet/sheet.ts';
import { formIdentifier } from '../forms/form-version.ts';
import { textString } from '../objects/text-string.ts';

const producer = 'Clearstep';

/** Writes the metadata packet. It stays uncompressed, so that any program can find it. */
export function writeMetadata(context: PDFContext, publication: Publication): PDFRef {
  const packet = new TextEncoder().encode(metadataPacket(publication));
  return context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' }));
}

/** Writes the older document information dictionary, which says the same. */
export function writeInformation(context: PDFContext, publication: Publication): PDFRef {
  const date = PDFString.of(`D:${publication.date.replaceAll('-', '')}000000Z`);
  return context.register(
    context.obj({
      Title: textString(publication.title),
      Subject: textString(publication.subject),
      Creator: textString(producer),
      Producer: textString(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

/**
 * XMP metadata: what the document is, in which language, and the standards it keeps, ISO 14289-1 and ISO 19005-2
 * level A. The latter asks for a description of the former's namespace (6.6.2.3.3).
 */
function metadataPacket({
  title,
  language,
  subject,
  date,
  rights,
  publisher,
  formVersion,
}: Publication): string {
  const moment = `${date}T00:00:00Z`;
  const identifier = formVersion
    ? `\n<dc:identifier>${escapeXml(formIdentifier(formVersion))}</dc:identifier>`
    : '';
  const ofPublisher = publisher
    ? `\n<dc:publisher><rdf:Bag><rdf:li>${escapeXml(publisher)}</rdf:li></rdf:Bag></dc:publisher>`
    : '';
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(title)}</dc:title>
<dc:description>${inDefaultLanguage(subject)}</dc:description>
<dc:rights>${inDefaultLanguage(rights)}</dc:rights>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>${ofPublisher}${identifier}
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
${accessibilitySchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const accessibilitySchema = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that this file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
