/**
 * Answers without an agent: the help centre, people's own search, the bot.
 */
@NullMarked
package org.composure.engine.selfservice;

import org.jspecify.annotations.NullMarked;
