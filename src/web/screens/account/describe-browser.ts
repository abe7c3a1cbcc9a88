/** What a browser calls itself beside the names of those that it stands in for; the first that fits counts. */
const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  // `Edg/130.0`; not `Edge` alone.
  [/\bEdg\//, 'Edge'],
  // `QQBrowser/12.0`; not `QQ/9`.
  [/\bQQBrowser\//, 'QQ Browser'],
  // `MicroMessenger/8.0`; not `Messenger`.
  [/\bMicroMessenger\//, 'WeChat'],
  // `Firefox/130.0`; not `Seamonkey/2`.
  [/\bFirefox\//, 'Firefox'],
  // `Chrome/130.0`, `HeadlessChrome/130.0`; not `Chromebook`.
  [/Chrome\//, 'Chrome'],
  // `Version/18.0 Safari/605`; not `Chrome/130 Safari/537`, which an earlier line has.
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  // `Windows NT 10.0`; not `Darwin`.
  [/\bWindows\b/, 'Windows'],
  // `Linux; Android 15`; not `X11; Linux`.
  [/\bAndroid\b/, 'Android'],
  // `HarmonyOS`, `OpenHarmony 5.0`; not `Harmony`.
  [/\b(?:HarmonyOS|OpenHarmony)\b/, 'HarmonyOS'],
  // `iPhone; CPU iPhone OS 18_0`; not `Macintosh`.
  [/\biP(?:hone|ad)\b/, 'iOS'],
  // `Macintosh; Intel Mac OS X`; not `iPhone OS`.
  [/\bMacintosh\b/, 'macOS'],
  // `X11; Linux x86_64`, as Kylin and UOS say too; not `Linux; Android 15`, which an earlier line has.
  [/\bLinux\b/, 'Linux'],
];

/** A browser in two words, `Chrome · Windows`; as it names itself where it is none that we know. */
export function describeBrowser(userAgent: string): string {
  const find = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const known = [find(browsers), find(systems)].filter((name) => name !== undefined);
  return known.length > 0 ? known.join(' · ') : userAgent;
}
