/// Cases of the layout suite that fail, by reason. A fixture stands for its four variants (two kinds of box sizing in two
/// directions), `__ltr` and `__rtl` behind its name for the two of a direction. The counts may only rise.
enum LayoutExceptions {
  /// How many cases pass.
  static let passing = ["block": 920, "flex": 2_434, "grid": 272]

  /// The reason for each case of a file that fails.
  static func cases(_ file: String) -> [String: String] {
    var out: [String: String] = [:]
    for (reason, names) in file == "block" ? block : file == "flex" ? flex : grid {
      for name in names {
        let parts = name.split(separator: "__", maxSplits: 1)
        for direction in parts.count > 1 ? [parts[1]] : ["ltr", "rtl"] {
          out["\(parts[0])__border_box_\(direction)"] = reason
          out["\(parts[0])__content_box_\(direction)"] = reason
        }
      }
    }
    return out
  }

  private static let block: [(String, [String])] = [
    (
      "a ratio decides the height of a box that fills the width between two insets",
      ["block_absolute_aspect_ratio_fill_max_height"]
    ),
    (
      "a formatting context of its own does not give way to a float beside it",
      ["block_flow_root_avoids_sibling_float"]
    ),
    (
      "`text-align: -webkit-center` and its like are not of CSS",
      [
        "block_item_text_align_center", "block_item_text_align_left__rtl",
        "block_item_text_align_right__ltr", "block_text_align_center_rtl",
      ]
    ),
  ]

  private static let flex: [(String, [String])] = [
    (
      "a ratio decides the height of a box whose width is held by its greatest height",
      ["absolute_aspect_ratio_fill_max_height", "aspect_ratio_flex_row_fill_max_height"]
    ),
    (
      "baselines in lines that are stacked upwards or from the right",
      [
        "absolute_layout_align_self_baseline_wrap_reverse", "align_baseline_multiline_column2__rtl",
        "align_baseline_multiline_column__rtl", "align_baseline_wrap_reverse",
        "flex_container_baseline_column_reverse", "flex_container_baseline_column_reverse_wrap_reverse",
        "flex_container_baseline_wrap_reverse_multiline",
        "flex_container_baseline_wrap_reverse_multiline_text",
      ]
    ),
    ("the rows of a grid are not laid out by tracks of their own", ["bevy_issue_21240"]),
    ("`stretch` as the basis of an item in a column", ["flex_basis_stretch_column"]),
    (
      "a percentage in an item of a column whose own height is not stated",
      [
        "flex_percent_child_of_aspect_ratio_stretched_item_resolves",
        "flex_percent_child_of_definite_basis_item_resolves",
      ]
    ),
    ("a width that follows from the wrapping of columns", ["multiline_column_max_height"]),
    (
      "scroll bars wider than their box: none are seen on paper",
      [
        "overflow_scrollbars_overridden_by_available_space__rtl",
        "overflow_scrollbars_overridden_by_max_size__rtl",
        "overflow_scrollbars_overridden_by_size__rtl",
      ]
    ),
  ]

  private static let grid: [(String, [String])] = [
    (
      "more columns than fit on any page",
      [
        "grid_overlarge_auto_repeat_track_list_over_u16",
        "grid_overlarge_fixed_tracks_plus_auto_fill_repetition_over_limit",
        "grid_overlarge_fixed_tracks_plus_auto_fit_repetition_over_limit",
      ]
    )
  ]
}
