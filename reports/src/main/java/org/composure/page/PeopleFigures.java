package org.composure.page;

import java.util.List;
import org.composure.study.journeys.Journeys;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that only a comparison with people has, one of each kind for each alternative.
 *
 * @param money what each line of the ledger adds to the net
 * @param causes what bad endings are put down to
 * @param stages where people were when it ended badly
 * @param shifts how the same issues end otherwise
 * @param ways through which places people went
 * @param journeys of single people, or of arrivals where nobody feels anything; null if nobody wants to see them
 */
public record PeopleFigures(
        List<Figure> money,
        List<Figure> causes,
        List<Figure> stages,
        List<Figure> shifts,
        List<Figure> ways,
        @Nullable Journeys journeys) {
    public PeopleFigures {
        money = List.copyOf(money);
        causes = List.copyOf(causes);
        stages = List.copyOf(stages);
        shifts = List.copyOf(shifts);
        ways = List.copyOf(ways);
    }
}
