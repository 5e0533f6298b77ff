import { useSearch } from '@tanstack/react-router';
import { BoardScreen } from './board-screen';
import { ListScreen } from './list-screen';
import '../tasks.css';

/** All tasks that this reader may see: as a list, or as a board where the address says so. */
export function TasksPage() {
  const search = useSearch({ from: '/tasks' });
  return search.view === 'board' ? <BoardScreen search={search} /> : <ListScreen search={search} />;
}
