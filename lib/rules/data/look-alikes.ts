/** Cyrillic and Greek letters that pass for Latin ones, each followed by the letter it passes for. Ours. */
const PAIRS =
  'аaвBсcеeнHіiјjкkмMоoрpѕsтTуyхxԁdһhԛqԝwАAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXԌGԚQԜWёeЁE' +
  'αaβBοoνvρpτtυuχxκkιiγyηnΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

/** The Latin letter that a Cyrillic or Greek one passes for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);
