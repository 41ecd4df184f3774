export const TABLE_STYLE = `
body{margin:0;font:13px Verdana,Geneva,sans-serif;background:#fff;color:#222}
td{font:13px/1.5 Verdana,Geneva,sans-serif}
.practice{background:#fff3c4;color:#4a3800;text-align:center;padding:4px 8px;border-bottom:1px solid #d9b84a}
.practice a{margin-left:8px}
.top{background:#dfe6d8;border-bottom:3px solid #5a6b4a;padding:8px 14px}
.stuck{position:sticky;top:0;z-index:50}
.site{font-size:20px;font-weight:bold;color:#3a4a2c}
.tag{font-size:11px;font-weight:normal}
.page{margin:14px 0}
.pagetitle{font-size:18px;font-weight:bold;color:#3a4a2c}
.section{font-size:14px;font-weight:bold;color:#3a4a2c}
.lbl{text-align:right;width:230px}
.hint{font-size:11px;color:#555}
.error{color:#b00000;font-weight:bold}
.message{color:#005a00;font-weight:bold}
.tab{background:#e8e8e8;padding:6px 16px;border:1px solid #aaa}
.tab.here{background:#fff;border-bottom-color:#fff}
.letter{padding:2px 6px;margin:1px}
.letter.here{font-weight:bold}
.progress td{font-size:11px;text-align:center;background:#eee;padding:4px}
.progress td.here{background:#c9d6bd;font-weight:bold}
.grid{border-collapse:collapse}
.box{border:1px solid #999}
.bottom{border-top:1px solid #bbb;padding:10px;font-size:11px}
`;
