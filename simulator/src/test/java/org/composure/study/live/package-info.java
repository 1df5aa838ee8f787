@NullMarked
package org.composure.study.live;

import org.jspecify.annotations.NullMarked;
