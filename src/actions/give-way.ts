export { giveWay } from '../workbook/give-way';
