import { addPerson, type NewPerson } from '#acts/add-person.ts';
import { usernameSchema } from '#contract/sign-in.ts';
import { type PersonRole, personRoles } from '#contract/values.ts';
import { suggestOrganisations } from '#ledger/organisations/suggest-organisations.ts';
import { activationPath, issueActivation, setFirstPassword } from '#server/sign-in/activation.ts';
import { refusePassword } from '#server/sign-in/password-rule.ts';
import { usualWorkFactor } from '#server/sign-in/sign-in-options.ts';
import { hasOrganisation } from '#store/read/has-organisation.ts';
import { BadInput, type Command, type Given } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { newAct } from '../new-act.ts';
import { readPassword } from '../read-password.ts';
import { complainOfProblem } from '../say-problem.ts';
import { loadSettings } from '../settings.ts';
import { type OpenLedger, withLedger } from '../with-ledger.ts';

/** Adds people at the command line: the first administrator above all. */
export const user: Command = {
  synopsis:
    'add --username NAME --name NAME --organisation ID --roles ROLE,… [--email ADDRESS] [--password-stdin]',
  summary: {
    zh: '添加人员，给出激活地址',
    en: 'add a person and print the address at which they set a password',
  },
  help: {
    zh: `机构编号如 general-office-of-the-state-council；也可写机构名称，查不到时列出相近的。\n角色：${personRoles.join('、')}，以逗号分隔。\n激活地址七十二小时内有效，只能用一次，请交给本人。\n\n  --password-stdin  从标准输入读取密码，立即生效，不给激活地址`,
    en: `An organisation is told by its id, such as general-office-of-the-state-council, or its name; those alike are listed where it is unknown.\nRoles: ${personRoles.join(', ')}, separated by commas.\nThe address works once within seventy-two hours: hand it to the person.\n\n  --password-stdin  read a password from standard input and set it at once, with no address to print`,
  },
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    organisation: { type: 'string' },
    roles: { type: 'string' },
    email: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  operands: 1,
  async run(given, terminal) {
    const person = readPerson(given);
    const password = given.options['password-stdin'] === true ? await readPassword() : undefined;
    const refusal = password === undefined ? undefined : refusePassword(password, person.username);
    if (refusal) return complainOfProblem(refusal, person.username, terminal);
    const { origin, port } = loadSettings();
    const address = origin ?? `http://localhost:${port}`;
    return await withLedger(async (ledger) => {
      const organisationId = await findOrganisationId(ledger, person.organisationId);
      const added = await addPerson(newAct(ledger), { ...person, organisationId });
      if (!added.ok) return complainOfProblem(added.refusal, person.username, terminal);
      await terminal.write(`${await openWayIn(ledger, added.result.personId, { password, address })}\n`);
      return exitCodes.done;
    });
  },
};

function readPerson({ operands: [act], options }: Given): NewPerson {
  if (act !== 'add') {
    throw new BadInput({
      zh: `没有 user ${act}；可用：user add`,
      en: `there is no user ${act}; there is user add`,
    });
  }
  const username = usernameSchema.safeParse(wordsOf(options, 'username'));
  if (!username.success) {
    throw new BadInput({
      zh: '--username 应为二至四十个字母、数字、“.”“_”“-”，以字母或数字开头',
      en: '--username takes 2 to 40 letters, digits, ".", "_" and "-", beginning with a letter or digit',
    });
  }
  return {
    username: username.data,
    name: wordsOf(options, 'name'),
    organisationId: wordsOf(options, 'organisation'),
    roles: wordsOf(options, 'roles').split(',').map(readRole),
    email: typeof options['email'] === 'string' ? options['email'] : undefined,
  };
}

function wordsOf(options: Given['options'], name: string): string {
  const value = options[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new BadInput({
    zh: `请给出 --${name}（见 taizhang user --help）`,
    en: `say --${name} (see taizhang user --help)`,
  });
}

function readRole(word: string): PersonRole {
  const role = personRoles.find((each) => each === word.trim());
  if (role) return role;
  const known = personRoles.join(', ');
  throw new BadInput({
    zh: `没有“${word}”这个角色；可用：${known}`,
    en: `there is no role "${word}"; there are ${known}`,
  });
}

/** The id of the organisation that was given by id or name; says which ones are alike where there is none. */
async function findOrganisationId({ db, today }: OpenLedger, given: string): Promise<string> {
  if (await hasOrganisation(db, given)) return given;
  const alike = suggestOrganisations(given, { on: today, territory: null }).map(
    ({ organisation }) => organisation,
  );
  const exact = alike.find(({ shortName, fullName }) => shortName === given || fullName === given);
  if (exact && (await hasOrganisation(db, exact.id))) return exact.id;
  const list = alike.map(({ id, shortName }) => `${id} (${shortName})`).join(', ');
  throw new BadInput({
    zh: `没有机构“${given}”${list && `；相近的有：${list}`}`,
    en: `there is no organisation "${given}"${list && `; alike are ${list}`}`,
  });
}

/** Sets the password that was given, else issues a code; what to print of it. */
async function openWayIn(
  { db }: OpenLedger,
  personId: string,
  { password, address }: { password: string | undefined; address: string },
): Promise<string> {
  const now = new Date();
  if (password !== undefined) {
    await setFirstPassword(db, personId, { password, now, workFactor: usualWorkFactor });
    return personId;
  }
  const { code } = await issueActivation(db, personId, now);
  return `${address}${activationPath(code)}`;
}
