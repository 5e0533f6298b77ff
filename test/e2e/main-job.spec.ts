import { mainJob } from '../support/main-job';
import { startTestApp, type TestApp } from '../support/test-app';

describe('the main job', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('goes from the register to a claimed task and a signed, closed letter', async () => {
    await mainJob({ ...app, coordinator: await app.coordinator() });
  });
});
