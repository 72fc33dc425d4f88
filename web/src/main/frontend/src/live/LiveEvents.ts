import type { LiveEvent } from '../api/types';

type Listener = (event: LiveEvent | null) => void;

/** Without a heartbeat for this long the line counts as dead, although the browser may not know yet. */
const SILENCE = 25_000;
const POLL_AFTER = 5_000;
const POLL_EVERY = 15_000;

/**
 * One socket for the whole application. Pages follow topics; what arrives is only a hint to read again. When the
 * socket is down for five seconds every follower is called every fifteen, until it is up again.
 */
export class LiveEvents {
  private socket: WebSocket | null = null;
  private readonly followers = new Map<string, Set<Listener>>();
  private readonly watchers = new Set<() => void>();
  private attempt = 0;
  private lastHeard = 0;
  private timers: ReturnType<typeof setTimeout>[] = [];
  private polling: ReturnType<typeof setInterval> | null = null;
  private stopped = true;
  paused = false;

  constructor(private readonly address: () => string) {}

  start(): void {
    if (this.stopped) {
      this.stopped = false;
      this.connect();
      this.later(() => {
        this.startPolling();
      }, POLL_AFTER);
    }
  }

  stop(): void {
    this.stopped = true;
    this.timers.forEach(clearTimeout);
    this.timers = [];
    this.stopPolling();
    this.socket?.close();
    this.socket = null;
  }

  /** Tries at once instead of at the next turn: somebody has just signed in again. */
  hurry(): void {
    if (!this.stopped && this.socket?.readyState !== WebSocket.OPEN) {
      this.stop();
      this.start();
    }
    this.tellAll(null);
  }

  follow(topics: readonly string[], listener: Listener): () => void {
    const added = topics.filter((topic) => !this.followers.has(topic));
    for (const topic of topics) {
      const listeners = this.followers.get(topic) ?? new Set();
      listeners.add(listener);
      this.followers.set(topic, listeners);
    }
    this.say({ follow: added });
    return () => {
      const gone = topics.filter((topic) => {
        const listeners = this.followers.get(topic);
        listeners?.delete(listener);
        return listeners?.size === 0 && this.followers.delete(topic);
      });
      this.say({ unfollow: gone });
    };
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  private connect(): void {
    const socket = new WebSocket(this.address());
    this.socket = socket;
    socket.onopen = () => {
      const missed = this.attempt > 0;
      this.attempt = 0;
      this.lastHeard = Date.now();
      this.stopPolling();
      this.say({ follow: [...this.followers.keys()] });
      if (missed) {
        this.tellAll(null);
      }
      this.listenForSilence(socket);
    };
    socket.onmessage = (message) => {
      this.lastHeard = Date.now();
      const event = JSON.parse(String(message.data)) as LiveEvent;
      if (event.type !== 'heartbeat') {
        this.deliver(event);
      }
    };
    socket.onclose = () => {
      if (this.stopped || this.socket !== socket) {
        return;
      }
      this.socket = null;
      this.attempt++;
      this.later(
        () => {
          this.connect();
        },
        Math.min(15_000, 500 * 2 ** this.attempt),
      );
      this.later(() => {
        if (this.socket?.readyState !== WebSocket.OPEN) {
          this.startPolling();
        }
      }, POLL_AFTER);
    };
  }

  private listenForSilence(socket: WebSocket): void {
    this.later(() => {
      if (this.socket !== socket) {
        return;
      }
      if (Date.now() - this.lastHeard > SILENCE) {
        socket.close();
      } else {
        this.listenForSilence(socket);
      }
    }, SILENCE / 2);
  }

  private deliver(event: LiveEvent): void {
    const topics = [
      event.type.startsWith('house-') ? 'house' : 'batches',
      ...(event.batchId === undefined ? [] : [`batch:${event.batchId}`]),
      ...(event.artefactId === undefined ? [] : [`artefact:${event.artefactId}`]),
      ...(event.runId === undefined ? [] : [`run:${event.runId}`]),
    ];
    const listeners = new Set(topics.flatMap((topic) => [...(this.followers.get(topic) ?? [])]));
    listeners.forEach((listener) => {
      listener(event);
    });
  }

  private tellAll(event: null): void {
    new Set([...this.followers.values()].flatMap((listeners) => [...listeners])).forEach((listener) => {
      listener(event);
    });
  }

  private say(message: { follow?: readonly string[]; unfollow?: readonly string[] }): void {
    const topics = message.follow ?? message.unfollow ?? [];
    if (topics.length > 0 && this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  private startPolling(): void {
    if (this.polling !== null || this.stopped || this.socket?.readyState === WebSocket.OPEN) {
      return;
    }
    this.polling = setInterval(() => {
      this.tellAll(null);
    }, POLL_EVERY);
    this.tellAll(null);
    this.setPaused(true);
  }

  private stopPolling(): void {
    if (this.polling !== null) {
      clearInterval(this.polling);
      this.polling = null;
    }
    this.setPaused(false);
  }

  private setPaused(paused: boolean): void {
    if (this.paused !== paused) {
      this.paused = paused;
      this.watchers.forEach((watcher) => {
        watcher();
      });
    }
  }

  private later(action: () => void, millis: number): void {
    const timer = setTimeout(() => {
      this.timers = this.timers.filter((other) => other !== timer);
      action();
    }, millis);
    this.timers.push(timer);
  }
}

export const live = new LiveEvents(() => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/events`);
