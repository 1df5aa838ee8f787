package org.composure.study.targets;

import static org.composure.measure.Census.Question.*;
import static org.composure.study.targets.Target.Kind.FITTED;
import static org.composure.study.targets.Target.Kind.PREDICTED;

import java.util.List;

/** The twenty-one shares. Surveys ask people for words; what people do is another matter (see the words-to-deeds presets). */
public final class Targets {

    private static final String ZENDESK = "Zendesk CX Trends 2023 and an article built on it (survey)";
    private static final String ARTICLES = "an analysis of 35 000 consumer interactions (survey)";
    private static final String CM = "CM.com, via Business Reporter, 2023 (survey)";
    private static final String CASENGO = "Casengo, 46 000 negative reviews";

    /** In their usual order. */
    public static final List<Target> ALL = List.of(
            new Target("T1", "contacts that end badly", ENDED_BADLY, 0.20, 0.02, FITTED, ZENDESK),
            new Target("T2", "felt impatient", IMPATIENT, 0.42, 0.04, FITTED, CM),
            new Target("T3", "felt frustrated", FRUSTRATED, 0.36, 0.04, FITTED, CM),
            new Target("T4", "felt grateful after help", GRATEFUL, 0.33, 0.04, FITTED, CM),
            new Target("T5", "were left drained", DRAINED, 0.52, 0.05, FITTED, ZENDESK),
            new Target("T6", "were stressed", STRESSED, 0.55, 0.05, FITTED, ZENDESK),
            new Target("T7", "bad endings that ruin the day", RUINED_THE_DAY, 0.66, 0.06, FITTED, ZENDESK),
            new Target("T8", "seek a human after own search failed", HUMAN_AFTER_SEARCH, 0.40, 0.03, FITTED, ARTICLES),
            new Target("T9", "look for the answer themselves first", SEARCHED_FIRST, 0.67, 0.04, FITTED, ARTICLES),
            new Target(
                    "T10", "contact a human only if there is no other way", TRIED_WITHOUT, 0.77, 0.05, PREDICTED, CM),
            new Target("T11", "avoid the phone unless urgent", AVOIDED_PHONE, 0.80, 0.05, PREDICTED, CM),
            new Target(
                    "T12", "say they leave after one bad ending", SAYS_LEAVES_AFTER_ONE, 0.54, 0.04, FITTED, ZENDESK),
            new Target(
                    "T13",
                    "say they leave after several bad endings",
                    SAYS_LEAVES_AFTER_SEVERAL,
                    0.73,
                    0.04,
                    FITTED,
                    ZENDESK),
            new Target("T14", "say they buy again after a good one", SAYS_BUYS_AGAIN, 0.89, 0.04, FITTED, ARTICLES),
            new Target("T15", "likelier to return if cared for", LIKELIER_TO_RETURN, 0.667, 0.05, FITTED, ZENDESK),
            new Target(
                    "T16",
                    "hostile contacts the organisation caused",
                    ORGANISATION_TO_BLAME,
                    0.53,
                    0.08,
                    PREDICTED,
                    ZENDESK),
            new Target(
                    "T17",
                    "bad endings put down to manner or slowness",
                    MANNER_OR_SLOWNESS,
                    0.19,
                    0.05,
                    PREDICTED,
                    CASENGO),
            new Target(
                    "T18",
                    "leavers who name service, and poor communication alone",
                    COMMUNICATION_ALONE,
                    0.30,
                    0.06,
                    PREDICTED,
                    CASENGO),
            new Target("T19", "leavers who name service", LEFT_BECAUSE_OF_SERVICE, 0.60, 0.06, PREDICTED, ZENDESK),
            new Target(
                    "T20",
                    "solved by the first human",
                    SOLVED_BY_FIRST_HUMAN,
                    0.72,
                    0.04,
                    PREDICTED,
                    "SQM Group, benchmark of first-call resolution"),
            new Target("T21", "frustration grew within a year", FRUSTRATION_GREW, 0.48, 0.06, PREDICTED, ZENDESK));

    private Targets() {}
}
