import { idWithPeople, type People } from '../../model/people.ts';
import type { Picture } from './picture.ts';
import { recolourPeople } from './recolour.ts';

/** A picture with the people of a document. Photos stay as they are. */
export function pictureWithPeople(picture: Picture, people: People | undefined): Picture {
  if (!people || picture.content.type !== 'drawing') return picture;
  const drawing = recolourPeople(picture.content.drawing, people);
  const isChanged = drawing !== picture.content.drawing;
  return {
    ...picture,
    id: idWithPeople(picture.id, people),
    content: { type: 'drawing', drawing },
    ...(isChanged && { isRecoloured: true }),
  };
}
