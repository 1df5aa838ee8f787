/**
 * Queues, agents, shifts, concurrency and callbacks: what happens to a contact from the door of the queue to its end.
 */
@NullMarked
package org.composure.engine.floor;

import org.jspecify.annotations.NullMarked;
