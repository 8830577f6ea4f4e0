import { componentsSetting } from './component-settings.ts';
import { defined } from './local-settings.ts';
import { logoSetting } from './look-settings.ts';
import type { Choices } from './settings.ts';

/** The files of a project that its settings name, below its folder. */
export interface FilesNamed {
  readonly logo?: string;
  /** By the name of the component. */
  readonly components: Readonly<Record<string, string>>;
}

/**
 * The files that settings name, where their names can be read. Asks each setting by itself: what is wrong with a file is
 * told together with all else that is wrong.
 */
export function filesNamed(settings: unknown, { languages }: Pick<Choices, 'languages'>): FilesNamed {
  const { logo, components } = (settings ?? {}) as { readonly logo?: unknown; readonly components?: unknown };
  const readLogo = logoSetting(languages).safeParse(logo);
  const readComponents = componentsSetting().safeParse(components);
  return {
    ...(readLogo.success && { logo: readLogo.data.file }),
    components: readComponents.success ? defined(readComponents.data) : {},
  };
}
