/* For the pane, which knows nothing of src/workbook. */
export { giveWay } from '../workbook/give-way';
