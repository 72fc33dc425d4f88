import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame';
import { BatchPage } from './pages/BatchPage';
import { BatchesPage } from './pages/BatchesPage';
import { CataloguePage } from './pages/CataloguePage';
import { ImportPage } from './pages/ImportPage';
import { NothingHere } from './pages/NothingHere';
import { SignedInPage } from './pages/SignedInPage';
import { StartPage } from './pages/StartPage';
import { SystemPage } from './pages/SystemPage';
import { WaitingPage } from './pages/WaitingPage';
import { Waiting } from './pieces/Waiting';
import { isArchivist, useSession } from './session/SessionContext';
import { VettingEntry } from './vetting/VettingEntry';

/** OpenSeadragon and the desk are half of the code; who only imports never loads them. */
const ArtefactPage = lazy(() => import('./desk/ArtefactPage'));
const VettingPage = lazy(() => import('./vetting/VettingPage'));

export function App() {
  const archivist = isArchivist(useSession());
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
            <Route path="admin/system" element={<SystemPage />} />
          </>
        )}
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
