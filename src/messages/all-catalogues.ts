/* Makes all languages known at once: for the command line and for tests, which have no page to keep small. */
import { addCatalogue } from './catalogues';
import { enUS } from './en-US';
import { addScript } from './reader-script';
import { zhCN } from './zh-CN';
import script from './zh-TW-script.json';
import zhTW from './zh-TW.json';

addCatalogue('zh-CN', zhCN);
addCatalogue('zh-TW', zhTW);
addCatalogue('en-US', enUS);
addScript(script);
