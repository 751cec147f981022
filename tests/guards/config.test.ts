import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfig } from '#src/platform/config.ts';
import { claimInstallation } from '#src/platform/db/claim-installation.ts';
import { openWorld } from '#tests/harness/world.ts';

describe('the environment', () => {
  test('has every fault listed at once, by name and with what to write', () => {
    const wrong = {
      PORT: 'three',
      DATABASE_URL: 'mysql://x',
      PUBLIC_URL: 'alongside.example',
      DEMONSTRATION: 'perhaps',
      SMTP_URL: 'mail.example',
      LOG_LEVEL: 'loud',
      REQUESTS_PER_MINUTE: '2',
    };
    assert.throws(
      () => readConfig(wrong),
      (error: Error) => {
        for (const name of Object.keys(wrong)) assert.match(error.message, new RegExp(`^  ${name}: `, 'm'), name);
        assert.match(error.message, /DATABASE_URL: must look like postgresql:\/\//);
        assert.match(error.message, /DEMONSTRATION: must be on or off/);
        return true;
      },
    );
  });

  test('never says a password back', () => {
    assert.throws(
      () =>
        readConfig({
          DATABASE_URL: 'mysql://someone:secret-word@host/name',
          SMTP_URL: 'http://someone:secret-word@host',
        }),
      (error: Error) => !error.message.includes('secret-word'),
    );
  });

  test('may be empty: a demonstration on this machine alone', () => {
    const { port, host, demonstration, databaseUrl } = readConfig({});
    assert.deepEqual(
      { port, host, demonstration, databaseUrl },
      { port: 3000, host: '127.0.0.1', demonstration: true, databaseUrl: undefined },
    );
  });

  test('with a database of its own is a live service, unless it says otherwise', () => {
    const DATABASE_URL = 'postgresql://u:p@host/name';
    assert.equal(readConfig({ DATABASE_URL }).demonstration, false);
    assert.equal(readConfig({ DATABASE_URL, DEMONSTRATION: 'on' }).demonstration, true);
    assert.equal(readConfig({ DEMONSTRATION: '' }).demonstration, true);
  });
});

describe('an installation', () => {
  test('that holds the demonstration never starts as a live service', async () => {
    const world = await openWorld();
    await assert.rejects(
      claimInstallation(world.database.app, false, world.clock()),
      /This database holds the demonstration/,
    );
    await claimInstallation(world.database.app, true, world.clock());
  });

  test('that is live never starts as a demonstration', async () => {
    const world = await openWorld();
    await world.database.owner.query('update installation set demonstration = false');
    await assert.rejects(
      claimInstallation(world.database.app, true, world.clock()),
      /This database holds a live service/,
    );
    await claimInstallation(world.database.app, false, world.clock());
  });

  test('cannot be turned into the other by the program', async () => {
    const world = await openWorld();
    await assert.rejects(
      world.database.app.updateTable('installation').set({ demonstration: false }).execute(),
      /permission denied/,
    );
    await assert.rejects(world.database.app.deleteFrom('installation').execute(), /permission denied/);
  });
});
