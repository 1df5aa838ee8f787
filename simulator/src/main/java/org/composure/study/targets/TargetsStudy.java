package org.composure.study.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.engine.Engine;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.RatioOfSums;
import org.composure.measure.Census;
import org.composure.scenario.Scenario;

/** Asks simulated people what surveys asked real ones. */
public final class TargetsStudy {}
