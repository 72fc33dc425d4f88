import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A second is the default, and a busy build machine can take longer to draw.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
