// What the browser tests of the workbench stand on: the program started as a user starts it, on a
// free port with an empty data folder, and the system's Chromium. Nothing here waits for a time; it
// waits for a line, an answer or an element.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumMissing, findChromium } from './chromium.ts';

const root = dirname(import.meta.dirname);
const program = join(root, 'bin', 'cotejo.js');

/** As root in a container there is no sandbox; and the browser asks nobody about anything. */
const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumMissing);
  return chromium.launch({ executablePath, args: browserArgs });
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export class Workbench {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'cotejo-e2e-'));
  #child: ChildProcess | undefined;

  /** Resolves with the address that the program prints. */
  start(port = '0'): Promise<string> {
    const child = this.#spawn(port);
    this.#child = child;
    let said = '';
    return new Promise((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`ended with ${code} before it served: ${said}`)));
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
    });
  }

  /** A second start, which is expected to end by itself. */
  async startAndEnd(port: string): Promise<Ended> {
    return ended(this.#spawn(port));
  }

  async stop(signal: NodeJS.Signals): Promise<Ended> {
    const child = this.#child;
    if (child === undefined) throw new Error('the workbench is not running');
    this.#child = undefined;
    const end = ended(child);
    child.kill(signal);
    return end;
  }

  importLists(...paths: readonly string[]): void {
    const files = paths.map((path) => join(import.meta.dirname, 'fixtures', path));
    const args = ['lists', 'import', ...files, '--published', '2026-06-02'];
    execFileSync(process.execPath, [program, ...args, '--data', this.dataFolder], {
      stdio: 'ignore',
    });
  }

  async dispose(): Promise<void> {
    if (this.#child !== undefined) await this.stop('SIGKILL');
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  #spawn(port: string): ChildProcess {
    const args = [program, 'serve', '--port', port, '--data', this.dataFolder];
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

export const desk: Look = { scheme: 'light', width: 1280, height: 800 };
export const phone: Look = { scheme: 'light', width: 390, height: 844 };

/** A page of a fresh profile; whatever the browser complains of is kept in `complaints`. */
export async function openPage(browser: Browser, look: Look = desk) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // A page that talks to anybody but us is a fault.
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== '127.0.0.1') complaints.push(`asked ${url.hostname}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** The heading of the answer, once it is there. */
export async function heading(page: Page): Promise<string> {
  const found = page.locator('main h1').first();
  await found.waitFor();
  return (await found.textContent()) ?? '';
}
