import { LEAD_ROLES, MANAGER_ROLES, type Role } from '#src/domain/people/roles.ts';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './sign-in.links.ts';
import type { Persona } from './sign-in.queries.ts';

type Area = { id: number; partnership: Partnership; people: Persona[] };
type Form = { csrf: string; next: string };

const GROUPS: { title: string; roles: readonly Role[] }[] = [
  { title: 'Asking for help', roles: ['setting_staff'] },
  { title: 'Answering', roles: [...LEAD_ROLES, 'coordinator', 'expert'] },
  { title: 'Overseeing', roles: [...MANAGER_ROLES, 'board_member', 'forum_member'] },
];

export function signInPage({ areas, csrf, next }: { areas: Area[] } & Form): Page {
  const body = (
    <>
      {heading({
        title: 'Help for your setting, close at hand',
        lead: 'Ask early, hear from a named person within days, and see where your request stands. Choose who you would like to be, and look around.',
      })}
      {areas.map((area) => (
        <AreaPeople area={area} csrf={csrf} next={next} />
      ))}
    </>
  );
  return { title: 'Choose a person', body };
}

export function notConfiguredPage(): Page {
  const body = (
    <>
      {heading({ title: 'Sign-in is not configured' })}
      <p class="govuk-body">
        This installation is not a demonstration, and no way to sign in has been set up yet. Ask the person who runs the
        service.
      </p>
      <p class="govuk-body">
        What is offered can be read without an account:{' '}
        <a class="govuk-link" href="/menu">
          Menu of support
        </a>
      </p>
    </>
  );
  return { title: 'Sign-in is not configured', body };
}

function AreaPeople({ area, csrf, next }: { area: Area } & Form): Html {
  return (
    <section class="al-section" aria-labelledby={`area-${area.id}`}>
      <h2 class="govuk-heading-l" id={`area-${area.id}`}>
        {area.partnership.name}
      </h2>
      <p class="govuk-body">
        Without an account:{' '}
        <a class="govuk-link" href={`/menu/${area.partnership.code}`}>
          Menu of support<span class="govuk-visually-hidden"> of {area.partnership.name}</span>
        </a>
      </p>
      {GROUPS.map((group) => {
        const people = area.people.filter((person) => group.roles.includes(person.role));
        if (people.length === 0) return null;
        return (
          <>
            <h3 class="govuk-heading-s al-people__group">{group.title}</h3>
            <ul class="al-people">
              {people.map((person) => (
                <Person person={person} area={area} csrf={csrf} next={next} />
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}

function Person({ person, area, csrf, next }: { person: Persona; area: Area } & Form): Html {
  return (
    <li class="al-people__item">
      <form method="post" action={links.signIn}>
        <input type="hidden" name="_csrf" value={csrf} />
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="partnership" value={area.id} />
        <input type="hidden" name="person" value={person.id} />
        <button class="al-people__button" type="submit">
          <span class="al-people__name">{person.name}</span> <span class="al-people__what">{person.persona}</span>
        </button>
      </form>
    </li>
  );
}
