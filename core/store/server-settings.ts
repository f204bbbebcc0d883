/** How the private server runs; given at each start, so that nothing of it stands in the folder. */
export const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  wal_compression: 'on',
  // Not `minimal`: a sequence that was used in the transaction that made it then gives a number twice after a kill.
  wal_level: 'replica',
  // Nothing replicates from here.
  max_wal_senders: 0,
  // The log tells codes, never a statement, a value or a row.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: 0,
  // Its own start is watched by us; a crashed backend restarts the server by itself.
  restart_after_crash: 'on',
  jit: 'off',
};
