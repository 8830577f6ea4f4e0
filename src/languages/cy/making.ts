import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, saving, edit, advice, look, take, form, person } = make;

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
      ],
    },
    {
      heading: 'Ei gwneud i un person',
      lines: [
        `Pwyswch “${person.button}”.`,
        'Dewiswch ar gyfer pob cam: fel y mae, yn eich geiriau eich hun, neu’n hysbys yn barod.',
        'Mae camau mae’r person yn eu gwybod yn dod yn un. Felly mae’r help yn mynd yn llai dros amser.',
        person.stays,
      ],
    },
    {
      heading: 'Cadw eich gwaith',
      lines: [
        `Mae “${saving.saved}” yno pan fydd hi’n ddiogel. Mae’n cymryd llai nag eiliad.`,
        `Mae “${edit.undo}” yn mynd yn ôl dros beth wnaethoch chi, mor aml ag y mynnwch.`,
        `Mae gan “${mine.earlier}” y ddogfen fel yr oedd ar y dyddiau diwethaf.`,
        `Pwyswch “${take.zip}” ar ddiwedd y dydd. Gall porwr golli beth mae’n ei gadw.`,
      ],
    },
    {
      heading: 'Heb lygoden',
      lines: [
        'Mae Tab yn mynd i’r botwm neu’r maes nesaf. Mae Enter neu’r bylchwr yn pwyso botwm.',
        form.keys,
        form.pictureAbout,
        form.marks.about,
      ],
    },
  ],
};
