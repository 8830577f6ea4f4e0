import { photoPaths, photoRoute } from '../../_photos.ts';

export const getStaticPaths = photoPaths;
export const GET = photoRoute('image/webp');
