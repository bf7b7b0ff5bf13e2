/** One section of a number format, cut into pieces. */
type Piece = {
  readonly kind: 'text' | 'digits' | 'date' | 'elapsed' | 'general' | 'at';
  readonly text: string;
};

const PIECES =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(General)|(@)|(AM\/PM|A\/P|上午\/下午)|(y+|m+|d+|h+|s+(?:\.0+)?)|([0#?](?:[0#?,.]|E[+-])*)|([\s\S])/gi;

function pieces(section: string): Piece[] {
  const result: Piece[] = [];
  for (const [
    all,
    quoted,
    escaped,
    space,
    fill,
    elapsed,
    general,
    at,
    noon,
    date,
    digits,
    other,
  ] of section.matchAll(PIECES)) {
    if (fill !== undefined) continue;
    if (space !== undefined) result.push({ kind: 'text', text: ' ' });
    else if (quoted !== undefined || escaped !== undefined)
      result.push({ kind: 'text', text: quoted ?? escaped ?? '' });
    else if (elapsed !== undefined) result.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (general !== undefined) result.push({ kind: 'general', text: all });
    else if (at !== undefined) result.push({ kind: 'at', text: all });
    else if (date !== undefined || noon !== undefined)
      result.push({ kind: 'date', text: (date ?? noon ?? '').toLowerCase() });
    else if (digits !== undefined) result.push({ kind: 'digits', text: digits });
    else if (other !== undefined) result.push({ kind: 'text', text: other });
  }
  return result;
}

/** Parts of a format, cut at semicolons outside of quotes. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [format]).slice(0, 4);
}

/**
 * A number through a number format code. Done: digits, thousands, decimals, percent, scientific, quoted text, sections,
 * dates, times, elapsed times. Not done: conditions in brackets, fractions, names of months in other languages.
 * Example: `formatNumber(0.806, '0.0%', false)` is `80.6%`.
 */
export function formatNumber(value: number, format: string, date1904: boolean): string {
  const sections = sectionsOf(format);
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const parts = pieces(sections[index] ?? '');
  if (parts.some(({ kind }) => kind === 'date' || kind === 'elapsed'))
    return formatDate(value, parts, date1904);
  const percents = parts.filter(({ kind, text }) => kind === 'text' && text === '%').length;
  const shown = (index === 1 ? -value : value) * 100 ** percents;
  let done = false;
  const text = parts.map((piece) => {
    if (piece.kind === 'general') return generalText(Math.abs(shown));
    if (piece.kind !== 'digits') return piece.kind === 'at' ? generalText(shown) : piece.text;
    if (done) return '';
    done = true;
    return digitsText(Math.abs(shown), piece.text);
  });
  const minus = index !== 1 && shown < 0 && /[1-9]/.test(text.join('')) ? '-' : '';
  return minus + text.join('');
}

/** Text through a format: its fourth section, or as it is. */
export function formatText(value: string, format: string): string {
  const sections = sectionsOf(format);
  const section = sections[3] ?? (sections.length === 1 && format.includes('@') ? sections[0] : undefined);
  if (section === undefined) return value;
  return pieces(section)
    .map(({ kind, text }) => (kind === 'at' ? value : text))
    .join('');
}

/** As the format General: up to 11 characters. Example: `generalText(1 / 3)` is `0.333333333`. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value, 5).replace(/\.?0+E/, 'E');
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

function digitsText(value: number, code: string): string {
  const [mantissa = '', exponent] = code.split(/E[+-]/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (exponent !== undefined) return scientific(value, fraction.length);
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const scaled = value / 1000 ** thousands;
  const places = fraction.replace(/[^0#?]/g, '').length;
  const [digits = '', decimals = ''] = roundHalfUp(scaled, places).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const grouped = whole.replace(/,+$/, '').includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = decimals.replace(/0+$/, '').padEnd((fraction.match(/0/g) ?? []).length, '0');
  return mantissa.includes('.') ? `${grouped}.${kept}` : grouped;
}

/** Rounds the decimal that a person sees (15 digits), not the binary number behind it. */
function roundHalfUp(value: number, places: number): string {
  const seen = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${String(seen)}e${String(places)}`));
  return Number.isFinite(shifted) && !/e/.test(String(seen))
    ? Number(`${String(shifted)}e-${String(places)}`).toFixed(places)
    : value.toFixed(places);
}

function scientific(value: number, places: number): string {
  const [digits = '', power = '+0'] = value.toExponential(places).split('e');
  return `${digits}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}

function formatDate(serial: number, parts: readonly Piece[], date1904: boolean): string {
  const fractions = parts.some(({ text }) => text.includes('.'));
  // Days before March 1900 count from one day earlier, because Excel knows a 29 February 1900.
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const seconds = fractions ? days * 86_400 : Math.round(days * 86_400);
  if (serial < 0) return '#'.repeat(8);
  const date = new Date(Math.round(seconds * 1000) - 25_569 * 86_400_000);
  const noon = parts.find(({ kind, text }) => kind === 'date' && /^(am|a\/|上)/.test(text));
  return parts
    .map((piece, i) =>
      piece.kind === 'date'
        ? dateText(date, piece.text, noon !== undefined, isMinutes(parts, i))
        : piece.kind === 'elapsed'
          ? elapsedText(serial * 86_400, piece.text)
          : piece.text,
    )
    .join('');
}

/** `m` means minutes behind hours or before seconds. */
function isMinutes(parts: readonly Piece[], at: number): boolean {
  const timed = parts.filter(
    ({ kind, text }) => kind === 'elapsed' || (kind === 'date' && !/^(am|a\/|上)/.test(text)),
  );
  const place = timed.indexOf(parts[at] ?? { kind: 'text', text: '' });
  return /^h/.test(timed[place - 1]?.text ?? '') || /^s/.test(timed[place + 1]?.text ?? '');
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function dateText(date: Date, code: string, twelve: boolean, minutes: boolean): string {
  const two = (value: number) => String(value).padStart(Math.min(2, code.replace(/\..*/, '').length), '0');
  const hours = date.getUTCHours();
  switch (code.charAt(0)) {
    case 'y':
      return code.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (minutes) return two(date.getUTCMinutes());
      return code.length > 2 ? (MONTHS[date.getUTCMonth()] ?? '') : two(date.getUTCMonth() + 1);
    case 'd':
      if (code.length > 2) return (DAYS[date.getUTCDay()] ?? '').slice(0, code.length === 3 ? 3 : undefined);
      return two(date.getUTCDate());
    case 'h':
      return two(twelve ? hours % 12 || 12 : hours);
    case 's':
      return (
        two(date.getUTCSeconds()) +
        (code.includes('.')
          ? (date.getUTCMilliseconds() / 1000).toFixed(code.split('.')[1]?.length).slice(1)
          : '')
      );
    case '上':
      return hours < 12 ? '上午' : '下午';
    default:
      return hours < 12 ? 'AM' : 'PM';
  }
}

function elapsedText(seconds: number, code: string): string {
  const unit = code.startsWith('h') ? 3600 : code.startsWith('m') ? 60 : 1;
  return String(Math.floor(Math.round(seconds) / unit)).padStart(code.length, '0');
}
