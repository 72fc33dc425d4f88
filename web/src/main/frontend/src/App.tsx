import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame';
import { BatchPage } from './pages/BatchPage';
import { BatchesPage } from './pages/BatchesPage';
import { CataloguePage } from './pages/CataloguePage';
import { ImportPage } from './pages/ImportPage';
import { ModelsPage } from './pages/ModelsPage';
import { NothingHere } from './pages/NothingHere';
import { QueuesPage } from './pages/QueuesPage';
import { SignedInPage } from './pages/SignedInPage';
import { StartPage } from './pages/StartPage';
import { SystemPage } from './pages/SystemPage';
import { WaitingPage } from './pages/WaitingPage';
import { VettingEntry } from './vetting/VettingEntry';
import { TracePage } from './pages/TracePage';
import { TracesPage } from './pages/TracesPage';
import { Waiting } from './pieces/Waiting';
import { isArchivist, isSuperuser, useSession } from './session/SessionContext';

/** OpenSeadragon and the desk are half of the code; who only imports never loads them. */
const ArtefactPage = lazy(() => import('./desk/ArtefactPage'));
const VettingPage = lazy(() => import('./vetting/VettingPage'));

export function App() {
  const session = useSession();
  const archivist = isArchivist(session);
  return (
    <Routes>
      <Route path="signed-in" element={<SignedInPage />} />
      <Route element={<Frame />}>
        <Route index element={<StartPage />} />
        <Route path="catalogue" element={<CataloguePage />} />
        <Route
          path="artefacts/:id"
          element={
            <Suspense fallback={<Waiting />}>
              <ArtefactPage />
            </Suspense>
          }
        />
        {archivist && (
          <>
            <Route path="import" element={<ImportPage />} />
            <Route path="batches" element={<BatchesPage />} />
            <Route path="batches/:id" element={<BatchPage />} />
            <Route path="batches/:id/vetting" element={<VettingEntry />} />
            <Route
              path="batches/:id/vetting/:item"
              element={
                <Suspense fallback={<Waiting />}>
                  <VettingPage />
                </Suspense>
              }
            />
            <Route path="vetting" element={<WaitingPage />} />
            <Route path="traces" element={<TracesPage />} />
            <Route path="traces/:run" element={<TracePage />} />
            <Route path="admin/system" element={<SystemPage />} />
          </>
        )}
        {isSuperuser(session) && (
          <>
            <Route path="admin/queues" element={<QueuesPage />} />
            <Route path="admin/models" element={<ModelsPage />} />
          </>
        )}
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
