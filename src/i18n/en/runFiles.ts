/** English: runs as files. */
export const runFiles = {
  'runFile.menu': 'Run file',
  'runFile.save': 'Save the run as a file',
  'runFile.saveHelp': 'Networks, curves and measurements in one file',
  'runFile.open': 'Open a run file',
  'runFile.openHelp': 'Or drop one anywhere on the page, or paste it',
  'runFile.saved': '“{name}” is in your downloads.',
  'runFile.drop': 'Drop the run file here to open it',
  'runFile.noRun': 'There is no run to save yet: press Play first.',
  'runFile.notSaved': 'The run could not be saved as a file. {reason}',
  'runFile.notOpened': '“{name}” was not opened.',
  'runFile.untouched': 'What is on the page is untouched.',
  'runFile.fault.notArchive': 'It is no run file: those end in .ganvas and are saved by this page.',
  'runFile.fault.notRun': 'It holds tensors, but no run of this page.',
  'runFile.fault.truncated':
    'It is cut short; the end is missing. Copy or download it again, to the end.',
  'runFile.fault.byteOrder':
    'Its numbers are written in the opposite byte order, which no run file is. The program that made it must write little-endian.',
  'runFile.fault.headerTooLarge':
    'Its header claims to be far larger than that of any run file, so it is not read.',
  'runFile.fault.tooDeep': 'Its header is nested far deeper than that of any run file.',
  'runFile.fault.repeatedName':
    'Two of its tensors have the same name, so it is not clear which counts.',
  'runFile.fault.otherPrecision':
    'It holds numbers of a kind that run files do not have. The program that made it must write them as 32-bit floats.',
  'runFile.fault.damaged':
    'It is damaged: it contradicts itself ({detail}). Take another copy of it.',
  'runFile.fault.noExperiment': 'It does not say what was trained, so the run cannot go on.',
  'runFile.fault.newerVersion':
    'It was made by a newer version of this page. Reload the page to get that version.',
  'runFile.fault.newerFormat':
    'It was made by a newer version of this page. Reload the page to get that version.',
  'runFile.fault.unknownFamily':
    'It holds a kind of model that this page does not know: “{detail}”. A newer version of the page may.',
  'runFile.fault.unknownDataset':
    'It was trained on the data set “{detail}”, which is not here. Add that data set first, then open the file again.',
  'runFile.fault.unknownSetting':
    'It has a setting that this page does not know: “{detail}”. A newer version of the page may.',
  'runFile.fault.badSetting': 'Its settings are not possible here ({detail}).',
  'runFile.fault.notFinite':
    'Its weights are not finite numbers (“{detail}”), so the network computes nothing. Open an earlier save of the run.',
  'runFile.fault.otherNetworks':
    'Its tensors do not fit the networks that its settings describe ({detail}).',
  'runFile.fault.tooLarge': 'It is larger than half a gigabyte, which no run of this page is.',
  'runFile.fault.unreadable': 'The browser could not read it. It may have been moved or deleted.',
  'runFile.fault.dataMissing':
    'The data that it was trained on could not be loaded. Check the connection and open it again.',
  'runFile.fault.noCode':
    'The part of the page that reads files did not arrive. Check the connection and open it again.',
} as const
