/** Texts of handing a workbook on: check, native formulas, values, the way back, copies without names. */
export const shareMessages = {
  'share.value.words':
    '{sheet}!{cell} and others, {count} in all, have an actual in words (such as 迟到2次) that plain formulas cannot read; they become values.',
  'share.value.words.short': 'The actual is in words',
  'share.value.no-score':
    '{sheet}!{cell} and others, {count} in all, have no score; what they show now stays.',
  'share.value.no-score.short': 'No score',
  'share.value.no-ratio':
    '{sheet}!{cell} and others, {count} in all, have a target of 0 or less, for which there is no plain ratio; they become values.',
  'share.value.no-ratio.short': 'Target is 0 or less',
  'share.value.arguments':
    '{sheet}!{cell} and others, {count} in all, have arguments that only a calculation tells; they become values.',
  'share.value.arguments.short': 'Arguments are calculated',
  'share.value.layout':
    '{sheet}!{cell} and others, {count} in all, use ranges in a way that no plain formula has; they become values.',
  'share.value.layout.short': 'No plain formula for such ranges',
  'share.value.text': '{sheet}!{cell} and others, {count} in all, are explanations; they become texts.',
  'share.value.text.short': 'Explanation',
  'share.value.unknown-function':
    '{sheet}!{cell} and others, {count} in all, use a function that no plain formula stands for; they become values.',
  'share.value.unknown-function.short': 'No plain formula for this function',
  'share.value.records':
    '{sheet}!{cell} and others, {count} in all, are figures of records in words that plain formulas cannot count; they become values.',
  'share.value.records.short': 'Records are in words',
  'share.value.records-table':
    '{sheet}!{cell} and others, {count} in all, are a table of KPI.INDICATORS; they become values.',
  'share.value.records-table.short': 'Table of indicators',
  'share.value.too-long':
    '{sheet}!{cell} and others, {count} in all, would need a longer formula than Excel takes; they become values.',
  'share.value.too-long.short': 'Formula too long',
  'share.value.spill':
    '{sheet}!{cell} and others, {count} in all, are filled by one formula and have none of their own; they become values.',
  'share.value.spill.short': 'Filled by one formula',
  'share.value.differs':
    '{sheet}!{cell} and others, {count} in all, came out differently by plain formulas and became values.',
  'share.value.differs.short': 'Plain formula came out differently',
  'share.left.stale':
    '{sheet}!{cell} shows no result yet and is left alone. Wait until Excel has calculated (or open the pane again), then try again.',
  'share.left.protected':
    '{sheet}!{cell} is on a protected sheet and is left alone. Unprotect the sheet, then try again.',
  'share.error':
    '{count} formulas on “{sheet}” show an error, for example {cell}. See why before you send it.',
  'share.unscored': '{count} cells on “{sheet}” have no score yet, for example {cell}.',
  'share.hidden-sheet': '“{sheet}” is a hidden sheet and goes along.',
  'share.personal.name': '{count} names of people on “{sheet}”, for example {cell}.',
  'share.personal.number': '{count} personnel numbers on “{sheet}”, for example {cell}.',
  'share.personal.phone': '{count} phone numbers on “{sheet}”, for example {cell}.',
  'share.personal.email': '{count} e-mail addresses on “{sheet}”, for example {cell}.',
  'share.personal.identity': '{count} identity numbers on “{sheet}”, for example {cell}.',
  'share.kept.changed': 'changed since; kept as it is',
  'share.kept.gone': 'its sheet is gone',
  'share.kept.protected': 'its sheet is protected',
  'share.how.native': 'Formula',
  'share.how.value': 'Value',
  'share.ledger.way-back':
    'Each row is a cell that was replaced, or the formula of a name or a conditional format. For live formulas again: KPI pane → Share → Restore. What somebody changed since is left alone. Please do not edit this sheet.',
  'share.ledger.fixed':
    'Note: plain formulas hold the limits of the criteria and of targets in words as they were when replaced. Changed criteria text no longer changes a score. Changed actuals, weights and targets in numbers still do.',
  'share.ledger.values':
    'Cells whose “How” is “Value” keep what they showed and are not calculated; “Remark” says why. Names and conditional formats have no value to keep and become plain formulas either way.',
  'share.ledger.restored': 'yes',
  'share.nothing': 'There are no KPI formulas in this workbook; nothing needs replacing.',
  'share.no-ledger':
    'There is no “Formula ledger”, so nothing can be restored. It is the sheet made when formulas were replaced; it may have been deleted.',
  'share.no-people': 'No names of people were found: no header such as Name or Agent.',
  'share.no-board': 'No table has both names and totals; there is nothing to rank.',
  'share.cancelled': 'Cancelled; the workbook is as it was.',
  'share.board.name': 'Board',
  'share.board.title': 'Ranking',
  'share.board.place': 'Place',
  'share.board.who': 'Code',
  'share.board.total': 'Total',
  'share.board.grade': 'Grade',
  'share.board.note': 'The supervisor keeps the key to the codes. Ties share a place.',
  'share.key.title': 'Key to the codes (keep it yourself; the add-in does not)',
  'share.flag.not-applicable': 'N/A',
  'pane.error.share': 'Not done',
  'pane.error.share-check': 'The check failed',
  'pane.share.intro':
    'At a colleague’s desk without the add-in, KPI formulas turn into #NAME?. See what this workbook holds before you send it.',
  'pane.share.check': 'Check',
  'pane.share.again': 'Check again',
  'pane.share.none': 'There are no KPI formulas: it can be sent as it is.',
  'pane.share.calls': '{count} cells call KPI functions',
  'pane.share.calls.one': '{count} cell calls KPI functions',
  'pane.share.findings': 'Before you send it',
  'pane.share.nothing-found': 'Nothing needs a look.',
  'pane.share.way': 'How to send it',
  'pane.share.live': 'Keep live',
  'pane.share.live.hint':
    'For people who have the add-in too. Others see the last results, then #NAME? once Excel recalculates.',
  'pane.share.native': 'Plain formulas',
  'pane.share.native.hint':
    'Any Excel, WPS and LibreOffice calculates them. Changed criteria text no longer changes a score.',
  'pane.share.values': 'Values',
  'pane.share.values.hint': 'Results only; nothing is calculated any more.',
  'pane.share.preview': 'Preview: {native} become plain formulas, {values} become values',
  'pane.share.preview.cell': 'Cell',
  'pane.share.preview.before': 'Before',
  'pane.share.preview.after': 'After',
  'pane.share.preview.more': '{count} more',
  'pane.share.preview.more.one': '{count} more',
  'pane.share.ledger': 'Keep a formula ledger for the way back',
  'pane.share.in-place':
    'Replaces in this workbook (an add-in cannot save a copy). Use File → Save As first, or Restore afterwards.',
  'pane.share.do.native': 'Replace by plain formulas',
  'pane.share.do.values': 'Replace by values',
  'pane.share.restore': 'Restore live formulas',
  'pane.share.restore.hint':
    'Puts the KPI formulas back from the ledger. Cells that somebody changed since are left alone and listed.',
  'pane.share.people': 'Take out names',
  'pane.share.people.hint':
    'Turns {count} names into codes (P01 …), alike on all sheets; phones, e-mail addresses and identity numbers become ***. Check notes, headers and file properties yourself.',
  'pane.share.people.none': 'No names of people were found.',
  'pane.share.people.do': 'Replace by codes',
  'pane.share.board': 'Make a board for the wall (place, code, total)',
  'pane.share.key': 'The key is shown here once only. Copy and keep it; it is gone when the pane closes:',
  'pane.share.key.copy': 'Copy',
  'pane.share.key.copied': 'Copied',
  'pane.share.key.forget': 'Saved, clear it',
  'pane.share.done.replaced': '{count} cells replaced, {native} of them by plain formulas.',
  'pane.share.done.left': '{count} cells were left alone; see the check above.',
  'pane.share.done.differs': '{count} cells came out differently by plain formulas and kept their values.',
  'pane.share.done.restored': '{count} cells restored.',
  'pane.share.done.kept': '{count} cells were changed since and left alone: {cells}',
  'pane.share.done.coded': '{people} names became codes in {count} cells.',
  'pane.share.done.board': 'The board is on the sheet “{sheet}”.',
  'file.share.usage': 'Usage: {usage}',
  'file.share.report': '{cells} cells: {native} plain formulas, {values} values; {left} left alone.',
  'file.share.restored': '{count} cells restored; {kept} were changed since and left alone.',
  'file.share.form': '--as is native or values',
};
