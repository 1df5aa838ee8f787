/** A run that is watched: it goes on to an instant on request, shows who is where, and obeys levers while it runs. */
@NullMarked
package org.composure.study.live;

import org.jspecify.annotations.NullMarked;
