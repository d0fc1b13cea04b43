/** Settings of a deployment, read from `config.json` beside the application. */
export interface RuntimeConfig {
  /** Origin (and path) of the service, without a slash at the end; empty when it serves this application itself. */
  apiBase: string;
}

const DEFAULTS: RuntimeConfig = { apiBase: '' };

/** A missing or broken file means the defaults: the application must start. */
export async function loadRuntimeConfig(): Promise<RuntimeConfig> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-cache' });
    if (!response.ok) return DEFAULTS;
    const read = (await response.json()) as Partial<RuntimeConfig> | null;
    return { apiBase: (read?.apiBase ?? '').replace(/\/+$/, '') };
  } catch {
    return DEFAULTS;
  }
}
