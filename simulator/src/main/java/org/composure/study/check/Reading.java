package org.composure.study.check;

/** How a metric is read off what the runs told. */
@FunctionalInterface
interface Reading {
    double of(Facts facts);
}
