/** Documents with places: reading text safely into nodes, laying one document over another, and saying what is wrong. */
@NullMarked
package org.composure.language.document;

import org.jspecify.annotations.NullMarked;
