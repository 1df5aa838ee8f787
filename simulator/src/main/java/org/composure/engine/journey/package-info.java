/**
 * The way of a person through one episode: from the need over search, bot, queue and agents to its end, and what it leaves behind.
 */
@NullMarked
package org.composure.engine.journey;

import org.jspecify.annotations.NullMarked;
