import type { ActContext } from '#acts/act-context.ts';
import { addOrganisation } from '#acts/add-organisation.ts';
import { addPerson } from '#acts/add-person.ts';
import { addUnit } from '#acts/add-unit.ts';
import { carryLights } from '#acts/carry-lights.ts';
import { changeLightSettings } from '#acts/change-light-settings.ts';
import { changePerson } from '#acts/change-person.ts';
import { changeSettings } from '#acts/change-settings.ts';
import { delegateSignature } from '#acts/delegate-signature.ts';
import { endDeputy } from '#acts/end-deputy.ts';
import { endSignatureDelegation } from '#acts/end-signature-delegation.ts';
import { endUnit } from '#acts/end-unit.ts';
import { nameDeputy } from '#acts/name-deputy.ts';
import { registerMatter } from '#acts/register-matter.ts';
import { setContacts } from '#acts/set-contacts.ts';
import { settleOrganisations } from '#acts/settle-organisations.ts';
import { defaultLightSettings } from '#ledger/lights/light-settings.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Step } from './steps.ts';
import { organisations, type Things, type Tried } from './things.ts';
import { tryComplaintAct } from './try-complaint-act.ts';
import { tryLedgerAct } from './try-ledger-act.ts';
import { tryPlanAct } from './try-plan-act.ts';
import { tryVerificationAct } from './try-verification-act.ts';
import { tryYearAct } from './try-year-act.ts';

/** Tries a step; undefined where there is nothing yet that it could be done to. */
export async function tryStep(context: ActContext, step: Step, things: Things): Promise<Tried | undefined> {
  const administered = await tryAdministration(context, step.act, things);
  return (
    administered ??
    (await tryPlanAct(context, step.act, things)) ??
    (await tryVerificationAct(context, step.act, things)) ??
    (await tryYearAct(context, step.act, things)) ??
    (await tryComplaintAct(context, step.act)) ??
    (await tryLedgerAct(context, step.act, things))
  );
}

async function tryAdministration(
  context: ActContext,
  act: ActName,
  { pick, one, some, stale }: Things,
): Promise<Tried | undefined> {
  const organisationId = pick(organisations);
  const { actId } = context;
  switch (act) {
    case 'add_person': {
      const username = `p${actId.slice(-12)}`;
      return await addPerson(context, { username, name: '某人', organisationId, roles: ['liaison'] });
    }
    case 'change_person': {
      const person = await one('person');
      return person && (await changePerson(context, { ...stale(person), name: `某人${actId.slice(-3)}` }));
    }
    case 'name_deputy': {
      const [person, deputy] = await some('person', 2);
      const period = { fromOn: context.today, toOn: '2021-12-31', reason: '出差' } as const;
      return (
        person &&
        deputy &&
        (await nameDeputy(context, { personId: person.id, deputyId: deputy.id, ...period }))
      );
    }
    case 'end_deputy': {
      const deputy = await one('deputy');
      return deputy && (await endDeputy(context, { id: deputy.id }));
    }
    case 'delegate_signature': {
      const delegate = await one('person');
      const period = { fromOn: context.today, toOn: '2021-12-31', reason: '出差' } as const;
      return (
        delegate &&
        (await delegateSignature(context, {
          ...{
            organisationId: delegate.organisationId,
            delegateId: delegate.id,
            kinds: [pick(['plan', 'report'])],
          },
          ...period,
        }))
      );
    }
    case 'end_signature_delegation': {
      const delegation = await one('delegation');
      return delegation && (await endSignatureDelegation(context, delegation));
    }
    case 'add_unit':
      return await addUnit(context, { organisationId, name: pick(['一处', '二处', '三处']) });
    case 'end_unit': {
      const unit = await one('unit');
      return unit && (await endUnit(context, { organisationId: unit.organisationId, unitId: unit.id }));
    }
    case 'set_contacts':
      return await setContacts(context, {
        organisationId,
        contacts: [{ name: '值班室', telephone: '010-00000000', duty: pick(['值班', '联络']) }],
      });
    case 'add_organisation': {
      const fullName = `岚川省第${actId.slice(-2)}号示例局`;
      const names = { fullName, shortName: fullName, kind: 'bureau' as const, parentId: organisationId };
      return await addOrganisation(context, { ...names, basis: '岚川省机构改革方案' });
    }
    case 'settle_organisations': {
      const provisional = await one('provisional');
      const settled = { kind: 'bureau' as const, parentId: organisationId };
      return (
        provisional &&
        (await settleOrganisations(context, {
          organisations: [{ organisationId: provisional.id, ...settled }],
        }))
      );
    }
    case 'change_settings':
      return await changeSettings(context, { approvalRequired: pick([true, false]) });
    case 'change_light_settings': {
      const changed = await changeLightSettings(context, {
        ...{ effectiveOn: pick([context.today, '2021-06-15', '2021-07-01']), reason: '专题会议议定' },
        settings: { ...defaultLightSettings, blueWorkingDays: pick([20, 90, 200]), redCycles: pick([2, 3]) },
      });
      // It comes out the same whether the next acts find it carried through in part or not at all.
      if (pick([true, false])) await carryLights(context.db, context.now, 3);
      return changed;
    }
    case 'register_matter':
      return await registerMatter(context, {
        ...{ title: `专题会议议定事项${actId.slice(-4)}`, basisKind: 'meeting', basis: '专题会议纪要' },
        ...{ decidedOn: context.today, issuer: null },
        tasks: [
          {
            clause: '完善示例办法。',
            deadline: { kind: 'complete', on: '2021-12-31' },
            responsibilities: [
              {
                role: 'responsible',
                organisations: [{ name: '财政部', organisationId: 'ministry-of-finance' }],
                openEnded: true,
              },
            ],
          },
        ],
      });
    default:
      return undefined;
  }
}
