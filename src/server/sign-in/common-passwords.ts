/**
 * Passwords of ten characters or more that are tried first: rows of keys, counted digits, words with them, and what is
 * usual in China. All in lower case.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...['0123456789', '1234567890', '12345678910', '123456789a', '1234567891', '9876543210', '0987654321'],
  ...['12345678901', '123456789012', '1234512345', '123123123123', '1122334455', '1357924680', '147258369a'],
  ...['147258369.', '147852369a', '1q2w3e4r5t', '1q2w3e4r5t6y', '1qaz2wsx3edc', '1qazxsw2..', 'qazwsxedcrfv'],
  ...['qwertyuiop', 'qwertyuiop[]', 'asdfghjkl;', 'zxcvbnm123', 'qwerty123456', 'qwer1234..', 'qwer123456'],
  ...['asdf123456', 'zxcvbnm,./', 'abcdefghij', 'abcdefg123', 'abc1234567', 'abc123456789', 'abcd123456'],
  ...['abcd1234..', 'abcd1234567', 'a123456789', 'a1234567890', 'aa12345678', 'aa123456789', 'aa123456..'],
  ...['password10', 'password12', 'password123', 'password1234', 'password12345', 'password123456', 'p@ssw0rd123'],
  ...['passw0rd123', 'p@ssword123', 'p@ssw0rd1234', 'mypassword', 'letmein1234', 'welcome123', 'welcome1234'],
  ...['admin12345', 'admin123456', 'admin@1234', 'admin@12345', 'admin@123456', 'administrator', 'admin888888'],
  ...['root123456', 'root123456789', 'test123456', 'user123456', 'guest123456', 'changeme123', 'iloveyou123'],
  ...['woaini1314', 'woaini5201314', 'woaini520.', 'woaini521.', '5201314520', '52013145201314', '1314520520'],
  ...['woaizhongguo', 'woaiwojia.', 'zhongguo123', 'zhonghua123', 'beijing2008', 'beijing123', 'wang123456'],
  ...['zhang123456', 'li12345678', 'liu123456789', 'chen123456', 'yang123456', 'qq123456789', 'qq123456..'],
  ...['wang123456789', 'woshishui.', 'caonima123', 'nihao123456', 'mima123456', 'mima12345678', 'aini1314520'],
  ...['taizhang123', 'taizhang1234', 'taizhang123456', 'ducha123456', 'zhengfu123', 'bangong123', 'huawei@123'],
  ...['huawei12#$', 'admin@huawei.com', '1234qwerasdf', '1234qwer!@#$', '!qaz2wsx3edc', '!@#$%^&*()', '1qaz@wsx3edc'],
]);
