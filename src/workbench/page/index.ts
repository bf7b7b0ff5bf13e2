import { Workbench, type WorkbenchConfig } from './workbench';

const config = JSON.parse(document.getElementById('config')?.textContent ?? '{}') as WorkbenchConfig;
void new Workbench(config, navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US').start();
