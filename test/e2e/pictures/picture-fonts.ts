import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Excel's fonts are Windows' and macOS'; elsewhere a narrow one for Latin and Chinese alike comes closest. */
const CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${['Segoe UI', 'sans-serif', 'system-ui']
    .map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Segoe UI</string><string>Noto Sans CJK SC</string></edit></match>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** Lets a browser that is started from now on draw with them, where fonts are found by fontconfig (Linux). */
export function drawWithPictureFonts(folder: string): void {
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(file, CONFIG);
  process.env.FONTCONFIG_FILE = file;
}
