import * as OpenCC from 'opencc-js/cn2t';

/** Terms of the field as they are said in Taiwan, where the general tables would say otherwise; Simplified → Traditional. */
const TERMS: readonly (readonly [string, string])[] = [
  ['坐席', '客服專員'],
  ['体检', '檢查'],
  ['达标', '達標'],
  ['绩效', '績效'],
  ['工单', '工單'],
  ['总览', '總覽'],
  ['权重', '權重'],
  ['单元格', '儲存格'],
  ['工作簿', '活頁簿'],
  ['数据', '資料'],
  ['信息', '資訊'],
  ['设置', '設定'],
  ['默认', '預設'],
  ['模板', '範本'],
  ['打印', '列印'],
  ['公式', '公式'],
  ['质检', '品檢'],
  ['点击', '點選'],
  ['撤销', '復原'],
  ['粘贴', '貼上'],
  ['保存', '儲存'],
  ['文件', '檔案'],
  ['窗格', '窗格'],
];

const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
const withTerms = OpenCC.CustomConverter(TERMS.map(([from, to]) => [from, to] as [string, string]));

/**
 * A text in Traditional Chinese, in the words of Taiwan. Formulas and everything Latin stay as they are.
 *
 * @example toTraditional('工作簿里的单元格') // '活頁簿裡的儲存格'
 */
export function toTraditional(text: string): string {
  return convert(withTerms(text));
}

type Texts = Readonly<Record<string, string>>;

/** A catalogue, text by text; its codes and `{params}` stay. */
export function traditionalCatalogue(catalogue: Texts, to: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(catalogue).map(([code, text]) => [code, to(text)]));
}

interface Described {
  readonly description: string;
}

interface FunctionsFile<Parameter extends Described> {
  readonly functions: readonly (Described & { readonly parameters: readonly Parameter[] })[];
}

/** The metadata of the functions, with its descriptions converted. */
export function traditionalFunctions<File extends FunctionsFile<Described>>(
  file: File,
  to: (text: string) => string,
): File {
  return {
    ...file,
    functions: file.functions.map((each) => ({
      ...each,
      description: to(each.description),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: to(parameter.description),
      })),
    })),
  };
}
