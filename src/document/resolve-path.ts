/** The path of a part that another names: absolute from a slash on, else beside the part that names it. */
export function resolvePath(from: string, path: string): string {
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
