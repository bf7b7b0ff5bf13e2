/** Texts of forms to insert: hints, notes, and the documents that the forms come from. */
export const templatesMessages = {
  'templates.unit': '{unit}',
  'templates.fill.percent': 'Enter a percentage, e.g. 92%.',
  'templates.fill.number': 'Enter a number.',
  'templates.fill.measure': 'Enter a number ({name}).',
  'templates.fill.words': 'Say how often, e.g. “{example}”; 0 if never.',
  'templates.fill.level': 'Enter a level, a whole number from 1 to {levels}.',
  'templates.fill.mark': 'Enter a mark from 0 to {full}.',
  'templates.fill.choice': 'Choose from the list.',
  'templates.fill.date': 'Enter a date, e.g. 2025-03-31.',
  'templates.fill.not-applicable': 'Enter N/A for an item that is not appraised.',
  'templates.hint.target': 'Target: {target}',
  'templates.note.line': 'Note {number}: {text}',
  'templates.note.assumed':
    '{cells} are lost or damaged in the original form; what stands there is assumed. Check it before use.',
  'templates.note.example': 'The figures in {cells} are examples that the original form does not have.',
  'templates.note.source': 'This form follows the {document} ({ids}).',
  'templates.document.A': 'Performance management guide for customer service teams',
  'templates.document.B': 'Service efficiency and satisfaction evaluation for call centres',
  'templates.document.C': 'Quantified appraisal of the customer service department',
  'templates.document.D': 'Performance appraisal talks in customer service',
  'templates.document.E': 'Quantified performance indicators for customer service staff',
};
