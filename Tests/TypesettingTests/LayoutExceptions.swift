/// Cases of the layout suite that fail, by reason. A fixture stands for its four variants (two kinds of box sizing in two
/// directions), `__ltr` and `__rtl` behind its name for the two of a direction. The counts may only rise.
enum LayoutExceptions {
  /// How many cases pass.
  static let passing = ["block": 924, "flex": 2_470, "grid": 272]

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
      "text is higher than the ratio has it: the box grows with it (CSS Sizing 4 §5.1.1)",
      ["block_absolute_aspect_ratio_fill_max_height"]
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
      "text is higher than the ratio has it: the box grows with it (CSS Sizing 4 §5.1.1)",
      ["absolute_aspect_ratio_fill_max_height", "aspect_ratio_flex_row_fill_max_height"]
    ),
    (
      "items of a column that runs from the right are aligned to its right side, as CSS Align 3 §9.3 says",
      ["align_baseline_multiline_column2__rtl", "align_baseline_multiline_column__rtl"]
    ),
    ("the rows of a grid are not laid out by tracks of their own", ["bevy_issue_21240"]),
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
