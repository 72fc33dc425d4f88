import '@patternfly/react-core/dist/styles/base.css';
import '@fontsource/lxgw-wenkai-tc/400.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App';
import { Calamity } from './frame/Calamity';
import { SessionGate } from './session/SessionGate';
// Last, so that ours stands after what PatternFly's components bring along.
import './styles/tokens.css';
import './styles/frame.css';
import './styles/pieces.css';
import './styles/pages.css';
import './styles/traces.css';
import './styles/house.css';

// A data router, because only that one can ask before a page with running uploads is left.
const router = createBrowserRouter([
  {
    path: '*',
    element: (
      <SessionGate>
        <App />
      </SessionGate>
    ),
  },
]);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Calamity>
        <RouterProvider router={router} />
      </Calamity>
    </StrictMode>,
  );
}
