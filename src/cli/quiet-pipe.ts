/** Ends quietly when whoever reads what is printed has read enough (`… | head`). */
export const quietPipe = (): void => {
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit();
    throw fault;
  });
};
