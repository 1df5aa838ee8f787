@org.jspecify.annotations.NullMarked
package org.composure.scenario.people;
