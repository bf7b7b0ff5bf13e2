/** The structure of the workbook is protected: no sheet can be added. */
export class StructureProtectedError extends Error {
  readonly code = 'StructureProtected';

  constructor() {
    super('StructureProtected');
    this.name = 'StructureProtectedError';
  }
}
