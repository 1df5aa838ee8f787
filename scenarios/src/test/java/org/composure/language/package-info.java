/** Tests of the scenario language. */
package org.composure.language;
