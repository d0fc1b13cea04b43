import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Service {
  url: string;
  stop: () => Promise<void>;
}

/** The packaged application: the one given, else the one that was built last. */
function packaged(): string {
  const given = process.env.CANBANG_APP;
  const found = [
    ...(given ? [given] : []),
    ...['app-h2', 'quarkus-app'].map((name) => join(root, 'backend/target', name)),
  ]
    .map((folder) => join(folder, 'quarkus-run.jar'))
    .find((jar) => existsSync(jar));
  if (!found) throw new Error('The service is not built: run `make run` or `mvn package` in backend first.');
  return found;
}

/** Where a folder with the sample's data lies that each service takes a copy of; see sample.ts. */
export const SAMPLE = 'CANBANG_E2E_SAMPLE';

/**
 * Starts the application with its sample data (of `clock`, if given) in a new folder, on any free port.
 * To make the sample takes longer than to copy it.
 */
export async function startService(clock?: string): Promise<Service> {
  const data = mkdtempSync(join(tmpdir(), 'canbang-e2e-'));
  const sample = process.env[SAMPLE];
  if (!clock && sample) cpSync(sample, data, { recursive: true });
  return startIn(data, clock);
}

/** Starts it in a folder, which is removed when it has stopped unless it is to stay. */
export async function startIn(data: string, clock?: string, stays = false): Promise<Service> {
  const web = process.env.CANBANG_WEB ?? join(root, 'frontend/dist');
  if (!existsSync(join(web, 'index.html'))) {
    throw new Error('The web application is not built: run `npm run build` in frontend first.');
  }
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const service = spawn(
    java,
    [
      '-XX:+UseSerialGC',
      // Each service lives for minutes: to optimise it further takes longer than that saves.
      '-XX:TieredStopAtLevel=1',
      '-Xmx512m',
      '--enable-native-access=ALL-UNNAMED',
      '-Dquarkus.http.host=127.0.0.1',
      '-Dquarkus.http.port=0',
      '-Dcanbang.sample=true',
      ...(clock ? [`-Dcanbang.clock=${clock}`] : []),
      `-Dcanbang.data=${data}`,
      `-Dcanbang.web.directory=${web}`,
      '-jar',
      packaged(),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => service.once('exit', () => resolve()));
  const stop = async () => {
    service.kill('SIGTERM');
    await ended;
    if (!stays) rmSync(data, { recursive: true, force: true });
  };
  // A run that is broken off must not leave a service behind.
  process.once('exit', () => service.kill('SIGKILL'));

  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Listening on: http:\/\/[^\s]*:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://localhost:${port}`);
    };
    service.stdout.on('data', listen);
    service.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The service did not start:\n${said}`)));
  });
  return { url, stop };
}
