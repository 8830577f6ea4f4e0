import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, bar, saving, edit, find, advice, look, take, send, disk, form, person } = make;

/** How to make a document in the browser. What stands on a button there stands here in the same words. */
export const making: HelpPage = {
  title: 'Sut i wneud dogfen',
  description: 'Sut i wneud cerdyn, taflen neu ffurflen yn eich porwr, gweld y papurau a’u hargraffu.',
  start: [
    'Rydych chi’n gwneud dogfen yn eich porwr.',
    'Nid oes angen cyfrif na rhaglen arall.',
    'Nid oes dim yn cael ei anfon. Mae beth rydych chi’n ei wneud yn aros ar eich dyfais.',
  ],
  parts: [
    {
      heading: 'Gwneud eich cerdyn tasg cyntaf',
      lines: ['Dewiswch waith rydych chi’n ei wybod yn dda.'],
      steps: [
        `Agorwch “${make.name}”. Ewch i “${start.new}” a phwyswch “${words.kinds.task.one}”.`,
        'Rydych chi’n cael enghraifft. Ysgrifennwch eich teitl eich hun yn lle ein teitl ni.',
        `Ewch i “${form.parts}”. Pwyswch y cam cyntaf. Mae’n agor.`,
        'Ysgrifennwch un peth i’w wneud. Defnyddiwch y geiriau y byddech chi’n eu dweud.',
        `Ysgrifennwch “${form.field.done}”.`,
        `Ewch i “${form.field.picture}”. Teipiwch beth mae’n ei ddangos, a dewiswch un.`,
        'Gwnewch yr un peth gyda’r camau nesaf. Tynnwch y rhai nad oes eu hangen arnoch chi.',
        `Edrychwch ar “${advice.heading}”, a chywirwch y pethau hynny.`,
        `Ewch i “${look.heading}”, ac edrychwch ar bob dalen.`,
        `Ewch i “${take.heading}”. Pwyswch “${take.print}”.`,
      ],
      afterwards: [
        'Argraffwch un ddalen ar bapur plaen yn gyntaf.',
        'Rhowch gynnig arni yn y gwaith gyda’r person a fydd yn ei defnyddio. Newidiwch beth nad yw’n gweithio.',
      ],
      leadsToPrinting: true,
    },
    {
      heading: 'Ffyrdd eraill o ddechrau',
      lines: [
        `“${start.fromButton}”: rydych chi’n cael copi o un o’n dogfennau ni, ac yn ei newid.`,
        `“${form.photosFirst}”: dewiswch eich lluniau yn eu trefn. Mae pob un yn dod yn gam.`,
        `“${form.paste}”: copïwch hi o Word, neges e-bost neu dudalen we. Rydych chi’n gweld yn gyntaf beth fydd hi.`,
        `“${start.file}”: ewch ymlaen gyda ffeil rydych chi wedi’i chadw.`,
        `“${disk.openFolder}”: testun gyda’i ffotograffau, lle mae eich porwr yn gallu. Gallwch chi ollwng ffeil ar y dudalen hefyd.`,
      ],
    },
    {
      heading: 'Ysgrifennu yn y ffurflen',
      lines: [
        'Mae pob rhan yn un llinell. Pwyswch hi, ac mae’n agor. Mae’r lleill yn plygu.',
        `Mae “${form.facts}”, “${form.needs}” a “${form.helpers}” yn dod yn gyntaf. Llenwch beth sydd ei angen ar eich darllenwyr.`,
        `“${form.topicsHeading}”, “${form.sources}” a “${form.seldom.rights}”: gyda’r rhain mae pobl yn dod o hyd i ddogfen ac yn ymddiried ynddi.`,
        `“${form.papers.heading}”: dewiswch pa bapurau sy’n cael eu gwneud hefyd, a pha rai sy’n cael eu gadael allan.`,
        `Mae “${form.add}” a “${form.addBefore}” yn rhoi rhan newydd i mewn. Mae “${form.remove}” yn tynnu un.`,
        `Mae “${form.up}” a “${form.down}” yn symud rhan. Gallwch chi ei llusgo wrth ei chwe dot hefyd.`,
        `Mae gan “${form.more}” beth nad oes ei angen yn aml: “${form.duplicate}”, “${form.split}”, “${form.join}”, a mwy o feysydd.`,
        `“${form.table.heading}”: llenwch ei gelloedd, neu pwyswch “${form.table.paste}”.`,
        `Mae “${find.open}” yn edrych ym mhob maes, hefyd mewn rhannau sydd wedi’u plygu. ${find.keys}`,
        `“${form.text}”: yr un ddogfen fel testun gyda’i arwyddion. Mae “${form.form}” yn arwain yn ôl.`,
      ],
    },
    {
      heading: 'Beth mae’r cyngor yn ei ddweud',
      lines: [
        `Mae “${advice.heading}” yn darllen beth rydych chi’n ei ysgrifennu. Mae pob sylw wrth ei eiriau hefyd.`,
        'Gallwch chi fynd ymlaen i ysgrifennu bob amser. Dim ond camgymeriad ar ben y rhestr sy’n atal y papurau.',
        'Lle mae gair haws, mae un gwasgiad yn ei ysgrifennu i chi.',
        `Mae “${advice.more}” yn arwain at y rheol, gydag enghraifft.`,
        'Mae hefyd yn dweud pa mor hawdd yw’r ddogfen gyfan: 100 yw’r hawsaf.',
      ],
    },
    {
      heading: 'Lluniau a ffotograffau',
      lines: [
        'Dewiswch lun sy’n dangos yr un cam hwn.',
        `Mae “${form.photo}” yn cymryd ffotograff o’ch dyfais. Mae’n cael ei wneud yn llai, ac mae’r lle y cafodd ei dynnu yn cael ei ddileu.`,
        `Ysgrifennwch “${form.field.alt}”. ${form.altAbout}`,
        `Mae “${form.marks.heading}” yn rhoi cylch, saeth neu rif arno.`,
        'Gofynnwch i bobl cyn eu dangos mewn ffotograff.',
        `Mae “${form.camera}” yn agor camera ffôn.`,
        `Mae “${form.marks.add.crop}” yn dangos rhan o’r ffotograff yn unig.`,
        `“${form.people.skin}” a “${form.people.hair}”: dewiswch unwaith ar gyfer pob darlun.`,
        `“${form.seldom.recording}”: dewiswch ffilm lle mae rhywun yn arwyddo’r cam, neu recordiad. Ysgrifennwch beth sy’n cael ei ddweud hefyd.`,
      ],
    },
    {
      heading: 'Gweld sut mae’n edrych',
      lines: [
        `Mae “${look.heading}” yn dangos pob dalen fel y bydd yn argraffu, wrth i chi ysgrifennu.`,
        `Mae “${look.papers}” a “${look.page}” yn ddwy ffordd o edrych. Gallwch chi weld un cam ar y tro hefyd, neu luniau ar gyfer ffôn.`,
        `Mae “${look.narrow}” a “${look.wide}” yn newid pa mor llydan yw’r dudalen.`,
        'Mae un llinell yn aros yn y golwg. Mae’n dweud a yw eich gwaith wedi’i gadw, pa mor hawdd yw ei ddarllen, a faint o sylwadau sydd. Pwyswch y sylwadau i fynd i’r un nesaf.',
      ],
    },
    {
      heading: 'Mynd â hi gyda chi',
      lines: [
        `Mae “${take.pdf}” yn gwneud papur i’w argraffu, ei anfon neu ei gadw. Mae “${take.print}” yn ei agor ar unwaith.`,
        `Mae gan “${take.phone}” lun i bob cam, i’w anfon neu i’w gadw ar ffôn.`,
        `Mae gan “${take.zip}” y papurau a’r lluniau ffôn i gyd, y testun a’i ffotograffau. Mae gan “${take.text}” y testun yn unig.`,
        `Mae “${disk.saveAs}” a “${disk.saveInFolder}” yn cadw’n syth ar eich disg, lle mae eich porwr yn gallu. Wedyn mae Ctrl gydag S yn ei chadw yno eto.`,
        `“${send.heading}”: mae’r ffeil a neges i bwy bynnag sy’n cadw’r wefan yn cael eu paratoi. Chi sy’n eu hanfon.`,
      ],
    },
    {
      heading: 'Ei gwneud i un person',
      lines: [
        `Pwyswch “${person.button}”.`,
        'Dewiswch ar gyfer pob cam: fel y mae, yn eich geiriau eich hun, neu’n hysbys yn barod.',
        'Mae camau mae’r person yn eu gwybod yn dod yn un. Felly mae’r help yn mynd yn llai dros amser.',
        person.stays,
        `Mae “${person.photo}” yn dangos i’r person hwn ei gwpan neu ei beiriant ei hun.`,
        `Pan fydd y ddogfen yn newid, mae “${person.news}” yn dweud beth sy’n wahanol. Mae eich dewisiadau yn aros.`,
        'Gallwch chi ei chadw mewn ffeil o’ch eiddo eich hun hefyd, a’i hagor eto.',
      ],
    },
    {
      heading: 'Cadw eich gwaith',
      lines: [
        `Mae “${bar.saved}” yno pan fydd hi’n ddiogel. Mae’n cymryd llai nag eiliad.`,
        `Mae “${edit.undo}” yn mynd yn ôl dros beth wnaethoch chi, mor aml ag y mynnwch.`,
        `Mae gan “${mine.earlier}” y ddogfen fel yr oedd ar y dyddiau diwethaf.`,
        `Pwyswch “${take.zip}” ar ddiwedd y dydd. Gall porwr golli beth mae’n ei gadw.`,
        `Mae “${edit.redo}” yn ei wneud eto.`,
        `Mae gan “${mine.heading}” bopeth wnaethoch chi. Yno mae “${mine.rename}”, “${mine.duplicate}” a “${mine.delete}”. Mae “${mine.takeBack}” yn dod â beth gafodd ei ddileu yn ôl.`,
        `Mae “${mine.saveAll}” yn rhoi’r cyfan mewn un ffeil. Mae “${start.file}” yn ei hagor eto.`,
        `Wnaethoch chi ei newid mewn tab arall? Dewiswch “${saving.loadOther}” neu “${saving.keepBoth}”.`,
        'Ar ôl ei hagor unwaith, mae’r dudalen yn gweithio heb y rhyngrwyd.',
      ],
    },
    {
      heading: 'Heb lygoden',
      lines: [
        'Mae Tab yn mynd i’r botwm neu’r maes nesaf. Mae Enter neu’r bylchwr yn pwyso botwm.',
        form.keys,
        `“${form.field.picture}”: ${form.pictureAbout}`,
        `“${form.marks.heading}”: ${form.marks.about}`,
      ],
    },
  ],
};
